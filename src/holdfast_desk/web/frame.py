"""What the frame of every page shows: who is signed in, and where they may go."""

from django.http import HttpRequest

from holdfast_desk.register.access import Account, Act, may_anywhere


def frame(request: HttpRequest) -> dict[str, object]:
    """Give the frame its words."""
    user = getattr(request, "user", None)
    if not isinstance(user, Account):
        return {"me": None}
    return {
        "me": user,
        "may_see": may_anywhere(user, Act.SEE),
        "may_take_in": may_anywhere(user, Act.TAKE_IN),
        "may_export_list": may_anywhere(user, Act.EXPORT),
        "may_administer": may_anywhere(user, Act.ADMINISTER),
    }
