"""The tables of the store, version by version.

Append only: a file of any older version gets what it lacks. Each version is a sequence of statements.
"""

from __future__ import annotations

_ANSWERS = (
    """
    CREATE TABLE answers (
        place INTEGER PRIMARY KEY AUTOINCREMENT,  -- in order of arrival
        tenant TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        created REAL NOT NULL,                    -- seconds since 1970
        model TEXT NOT NULL,
        metadata TEXT NOT NULL,                   -- JSON, strings to strings
        body BLOB NOT NULL,                       -- JSON
        input BLOB NOT NULL,                      -- JSON, an array
        size INTEGER NOT NULL,                    -- bytes of the three
        maker TEXT,                               -- the process that still works on it
        UNIQUE (tenant, kind, id)
    )
    """,
    "CREATE INDEX answers_of_tenant ON answers (tenant, place)",
    "CREATE INDEX answers_by_age ON answers (created)",
    "CREATE TABLE checks (id INTEGER PRIMARY KEY, time REAL NOT NULL)",
    # So that limits cost the same however much is kept.
    "CREATE TABLE totals (tenant TEXT PRIMARY KEY, answers INTEGER NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID",
    """
    CREATE TRIGGER answer_added AFTER INSERT ON answers BEGIN
        INSERT INTO totals VALUES (new.tenant, 1, new.size)
        ON CONFLICT (tenant) DO UPDATE SET answers = answers + 1, bytes = bytes + new.size;
    END
    """,
    """
    CREATE TRIGGER answer_changed AFTER UPDATE OF size ON answers BEGIN
        UPDATE totals SET bytes = bytes + new.size - old.size WHERE tenant = new.tenant;
    END
    """,
    """
    CREATE TRIGGER answer_removed AFTER DELETE ON answers BEGIN
        UPDATE totals SET answers = answers - 1, bytes = bytes - old.size WHERE tenant = old.tenant;
    END
    """,
)

_PARTS = (
    "ALTER TABLE answers ADD COLUMN pieces BLOB",  # JSON
    """
    CREATE TABLE parts (
        tenant TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        place INTEGER NOT NULL,                   -- of the answer that it is in
        PRIMARY KEY (tenant, kind, id, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX parts_of_answer ON parts (place)",
    """
    CREATE TRIGGER answer_and_parts_removed AFTER DELETE ON answers BEGIN
        DELETE FROM parts WHERE place = old.place;
    END
    """,
)

VERSIONS: tuple[tuple[str, ...], ...] = (_ANSWERS, _PARTS)
