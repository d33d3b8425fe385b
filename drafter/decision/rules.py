"""The ordered decision table: the first row that holds decides.

Rows stand in tiers. A higher tier goes before a lower one; within a tier at most one row can
hold. `proof` shows both, and that the last tier leaves nothing open.
"""

from __future__ import annotations

from drafter.decision.rows import asking, competing, ended, owed, thanks
from drafter.decision.rows.row import Row, wait

BEFORE = (Row("before-interview", "before", lambda situation: not situation.over, wait),)

TABLE: tuple[Row, ...] = (
    *BEFORE,
    *ended.FAREWELLS,
    *ended.ENDS,
    *owed.DEBTS,
    *owed.UNPAYABLE,
    *ended.OFFERS,
    *competing.COMPETING,
    *ended.BOOKINGS,
    *ended.SETTLED,
    *owed.AGENCY,
    *asking.INVITED_NOW,
    *thanks.THANKS,
    *competing.TOLD,
    *asking.WAITING,
    *asking.ENOUGH,
    *asking.STALE,
    *asking.INVITED,
    *asking.STATUS,
    *asking.UNREACHABLE,
)
