-- A database as the second version made it, with two interviews; never to be changed.
PRAGMA application_id = 1685217638;
CREATE TABLE interviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    held TEXT NOT NULL,
    facts TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    snoozed_until TEXT,
    trashed_at TEXT
) STRICT;
CREATE TABLE rounds (
    interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
    number INTEGER NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (interview_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE people (
    interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (interview_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;
CREATE TABLE heard (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sent_on TEXT
) STRICT;
CREATE TABLE draft_versions (
    draft_id INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    origin TEXT NOT NULL,
    model TEXT,
    made_at TEXT NOT NULL,
    findings TEXT NOT NULL,
    cost TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (draft_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX interviews_by_status ON interviews (trashed_at, status);
CREATE INDEX log_by_interview ON log (interview_id, id);
CREATE INDEX heard_by_interview ON heard (interview_id, id);
CREATE INDEX drafts_by_interview ON drafts (interview_id, id);
INSERT INTO interviews VALUES (2, '0123456789abcdef0123456789abcdef', 'Northwind Traders', 'Data Analyst',
    'offer', '2026-09-22', '{"company":"Northwind Traders","role":"Data Analyst","status":"offer"}', 5,
    '2026-09-15T10:00:00+00:00', '2026-09-22T18:30:00+00:00', '2026-10-05', NULL);
INSERT INTO interviews VALUES (5, 'fedcba9876543210fedcba9876543210', 'Büro', '設計者', 'waiting', '2026-09-01',
    '{"company":"Büro","role":"設計者"}', 1, '2026-09-01T10:00:00+00:00', '2026-09-01T10:00:00+00:00', NULL,
    '2026-09-20T08:00:00+00:00');
INSERT INTO rounds VALUES (2, 1, '{"held":"2026-09-15"}'), (2, 2, '{"held":"2026-09-22"}'),
    (5, 1, '{"held":"2026-09-01"}');
INSERT INTO people VALUES (2, 0, 'Dana Okafor', '{"name":"Dana Okafor"}'), (2, 1, 'Jo Lind', '{"name":"Jo Lind"}');
INSERT INTO log VALUES (7, 2, '2026-09-16', '{"on":"2026-09-16","kind":"thank-you"}');
INSERT INTO heard VALUES (3, 2, '2026-09-18', '{"on":"2026-09-18","said":"soon"}');
INSERT INTO drafts VALUES (4, 2, 'thank-you', 'email', 'Dana Okafor', '2026-09-16T09:00:00+00:00', '2026-09-16');
INSERT INTO draft_versions VALUES
    (4, 1, 'Dear Dana', 'template', NULL, '2026-09-16T09:00:00+00:00', '[]', '{}'),
    (4, 2, 'Dear Dana!', 'model', 'm-1', '2026-09-16T09:05:00+00:00', '[{"code":"exclamation"}]', '{"seconds":4}');
PRAGMA user_version = 2;
