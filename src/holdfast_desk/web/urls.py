"""The one list of addresses: where, which screen, by which name, and what it takes."""

from holdfast_desk.register.access import Act
from holdfast_desk.web.gate import at
from holdfast_desk.web.screens import (
    account,
    case,
    claims,
    drafts,
    exchange,
    findings,
    home,
    intake,
    law,
    matches,
    people,
    register,
    reports,
    reviews,
    search,
    times,
)

handler404 = "holdfast_desk.web.faults.not_found"

CASE = "cases/<slug:code>/"
REPORT = "reports/<slug:code>/"

urlpatterns = [
    at("", home.show, "home", Act.BE_HERE),
    at("enter/", account.show_enter, "account-enter", Act.ENTER),
    at("enter/now/", account.enter, "account-enter-now", Act.ENTER, "POST"),
    at("leave/", account.leave, "account-leave", Act.BE_HERE, "POST"),
    at("account/", account.show, "account", Act.BE_HERE),
    at("account/password/", account.change, "account-password", Act.BE_HERE, "POST"),
    at("search/", search.show, "search", Act.SEE),
    at("cases/", register.show, "register", Act.SEE),
    at("cases/open/", register.open_, "register-open", Act.TAKE_IN, "POST"),
    at("cases/list/", exchange.list_out, "register-list", Act.EXPORT, "POST"),
    at(CASE, case.show, "case", Act.SEE),
    at(CASE + "log/", case.log, "case-log", Act.SEE_LOG),
    at(CASE + "move/", case.move, "case-move", Act.MOVE, "POST"),
    at(CASE + "names/", case.names, "case-names", Act.SHOW_NAMES, "POST"),
    at(CASE + "group/", case.group, "case-group", Act.MOVE, "POST"),
    at(CASE + "outcome/", case.outcome, "case-outcome", Act.FIND, "POST"),
    at(CASE + "case.json", case.export, "case-export", Act.EXPORT, "POST"),
    at(CASE + "claims/", claims.show, "claims", Act.SEE),
    at(CASE + "claims/judge/", claims.judge, "claims-judge", Act.JUDGE, "POST"),
    at(CASE + "claims/undo/", claims.undo, "claims-undo", Act.JUDGE, "POST"),
    at(CASE + "claims/add/", claims.add, "claims-add", Act.JUDGE, "POST"),
    at(CASE + "claims/grade/", claims.grade, "claims-grade", Act.JUDGE, "POST"),
    at(CASE + "findings/<slug:question>/", findings.show, "findings", Act.SEE),
    at(
        CASE + "findings/<slug:question>/make/",
        findings.make,
        "findings-make",
        Act.FIND,
        "POST",
    ),
    at(CASE + "times/", times.show, "times", Act.SEE),
    at(CASE + "times/verify/", times.verify, "times-verify", Act.TIME, "POST"),
    at(CASE + "times/zone/", times.zone, "times-zone", Act.TIME, "POST"),
    at(CASE + "law/", law.show, "law", Act.SEE),
    at(CASE + "law/draw/", law.draw, "law-draw", Act.ADVISE, "POST"),
    at(CASE + "law/step/", law.step, "law-step", Act.ADVISE, "POST"),
    at(CASE + "review/", reviews.show, "reviews", Act.SEE),
    at(
        CASE + "review/consent/", reviews.consent, "reviews-consent", Act.REVIEW, "POST"
    ),
    at(CASE + "review/revoke/", reviews.revoke, "reviews-revoke", Act.REVIEW, "POST"),
    at(CASE + "review/harm/", reviews.harm, "reviews-harm", Act.REVIEW, "POST"),
    at(
        CASE + "review/confirm/", reviews.confirm, "reviews-confirm", Act.REVIEW, "POST"
    ),
    at(CASE + "review/check/", reviews.approve, "reviews-check", Act.REVIEW, "POST"),
    at(CASE + "drafts/", drafts.show, "drafts", Act.DRAFT),
    at(
        CASE + "drafts/<slug:template>/<slug:language>/",
        drafts.one,
        "drafts-one",
        Act.DRAFT,
    ),
    at(CASE + "matches/", matches.show, "matches", Act.SEE),
    at(CASE + "matches/judge/", matches.judge, "matches-judge", Act.JUDGE, "POST"),
    at(CASE + "matches/undo/", matches.undo, "matches-undo", Act.JUDGE, "POST"),
    at("reports/", reports.show, "reports", Act.SEE),
    at("reports/take-in/", intake.take_in, "reports-take-in", Act.TAKE_IN, "POST"),
    at("reports/under-way/", reports.under_way, "reports-under-way", Act.SEE),
    at("reports/again/", reports.again_all, "reports-again", Act.TAKE_IN, "POST"),
    at("reports/case/", exchange.case_in, "reports-case", Act.TAKE_IN, "POST"),
    at("reports/table/", exchange.preview, "reports-table", Act.TAKE_IN, "POST"),
    at("reports/rows/", exchange.table_in, "reports-rows", Act.TAKE_IN, "POST"),
    at(REPORT, reports.one, "report", Act.SEE),
    at(REPORT + "release/", reports.release, "report-release", Act.RELEASE, "POST"),
    at(REPORT + "again/", reports.again, "report-again", Act.TAKE_IN, "POST"),
    at(REPORT + "original/", reports.original, "report-original", Act.EXPORT, "POST"),
    at("people/", people.show, "people", Act.ADMINISTER),
    at("people/account/", people.make, "people-make", Act.ADMINISTER, "POST"),
    at("people/team/", people.team, "people-team", Act.ADMINISTER, "POST"),
    at("people/role/", people.role, "people-role", Act.ADMINISTER, "POST"),
    at("people/shut/", people.shut, "people-shut", Act.ADMINISTER, "POST"),
    at("people/password/", people.password, "people-password", Act.ADMINISTER, "POST"),
]
