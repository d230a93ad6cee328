"""`holdfast law`: a situation in, its legal sheet out, as sentences, JSON or a page."""

from holdfast.cli.law_options import (
    ActOption,
    ArrestedOption,
    CaseOption,
    ChildOption,
    CountOption,
    DeadlineOption,
    DeniedOption,
    FactOption,
    FactorOption,
    FearedInOption,
    FiledWithOption,
    HarmOption,
    NationalityOption,
    OnOption,
    OnwardOption,
    OutOption,
    PositionOption,
    RouteArgument,
    Wishes,
    all_of,
)
from holdfast.cli.options import Format, FormatOption


def law_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    route: RouteArgument = None,
    harm: HarmOption = None,
    on: OnOption = None,
    onward: OnwardOption = None,
    feared_in: FearedInOption = None,
    nationality: NationalityOption = None,
    child: ChildOption = False,
    fact: FactOption = None,
    factor: FactorOption = None,
    denied: DeniedOption = None,
    position: PositionOption = None,
    act: ActOption = None,
    count: CountOption = None,
    deadline: DeadlineOption = None,
    arrested: ArrestedOption = None,
    filed_with: FiledWithOption = None,
    case: CaseOption = None,
    format_: FormatOption = Format.TABLE,
    out: OutOption = None,
) -> None:
    """Show which duties bind whom and which bodies can act."""
    wishes = Wishes(
        route=tuple(route or ()),
        onward=tuple(onward or ()),
        harms=all_of(harm),
        feared_in=all_of(feared_in),
        nationality=all_of(nationality),
        facts=(*(("child",) if child else ()), *all_of(fact)),
        factors=all_of(factor),
        denied=all_of(denied),
        positions=all_of(position),
        filed_with=all_of(filed_with),
        act=act,
        count=count,
        deadline=deadline,
        arrested=arrested,
    )
    # The law takes a while to load, and other commands need not wait for it.
    from holdfast.cli.law_run import run_law  # noqa: PLC0415 -- as said above

    run_law(wishes, on=on, case=case, format_=format_, out=out)
