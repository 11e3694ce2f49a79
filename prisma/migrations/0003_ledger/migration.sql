-- What was published, changed, moved and withdrawn, as content/ledger.jsonl tells it.

CREATE TABLE "LedgerEntry" (
  "number" INTEGER NOT NULL PRIMARY KEY,
  "date" TEXT NOT NULL,
  "entry" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "target" TEXT,
  "reasonVi" TEXT,
  "reasonEn" TEXT,
  "before" TEXT NOT NULL,
  "hash" TEXT NOT NULL
) STRICT;

CREATE TABLE "Version" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "statementId" TEXT NOT NULL,
  "of" TEXT NOT NULL,
  "titleVi" TEXT,
  "titleEn" TEXT,
  "locale" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "entryNumber" INTEGER NOT NULL,
  FOREIGN KEY ("entryNumber") REFERENCES "LedgerEntry" ("number")
) STRICT;
CREATE INDEX "Version_statementId_locale_idx" ON "Version" ("statementId", "locale");
CREATE INDEX "Version_entryNumber_idx" ON "Version" ("entryNumber");

CREATE TABLE "Address" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "of" TEXT NOT NULL,
  "movedTo" TEXT,
  "withdrawnBy" INTEGER,
  FOREIGN KEY ("withdrawnBy") REFERENCES "LedgerEntry" ("number")
) STRICT;
CREATE INDEX "Address_withdrawnBy_idx" ON "Address" ("withdrawnBy");
