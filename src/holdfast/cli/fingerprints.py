"""What each finding of a case comes to now, so that a later change of it shows."""

import json
from collections.abc import Mapping

from holdfast.cases.judged import standing_claims
from holdfast.cases.shapes import to_json
from holdfast.cases.situate import latest_findings
from holdfast.facts.casefile import CaseFile
from holdfast.proofing.stale import fingerprints


def fingerprints_of(case: CaseFile) -> Mapping[str, str]:
    """Give a fingerprint by finding: it changes with the finding or a claim under it.

    Claims count as people have judged them; a rejected one counts as gone.
    """
    standing = {
        filed.claim.id: json.dumps(to_json(filed), ensure_ascii=False, sort_keys=True)
        for filed in standing_claims(case)
    }
    return fingerprints(latest_findings(case).values(), standing)
