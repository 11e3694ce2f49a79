-- What a clause or topic is to an earlier one, in our judgement, with the reason and the sources of both.

CREATE TABLE "Relation" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "fromId" TEXT NOT NULL,
  "toId" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "reasonVi" TEXT NOT NULL,
  "reasonEn" TEXT NOT NULL,
  FOREIGN KEY ("fromId") REFERENCES "Statement" ("id"),
  FOREIGN KEY ("toId") REFERENCES "Statement" ("id"),
  CHECK ("fromId" <> "toId")
) STRICT;
CREATE UNIQUE INDEX "Relation_fromId_toId_key" ON "Relation" ("fromId", "toId");
CREATE INDEX "Relation_toId_idx" ON "Relation" ("toId");

CREATE TABLE "RelationCitation" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "relationId" INTEGER NOT NULL,
  "sourceId" TEXT NOT NULL,
  "paragraphs" TEXT,
  FOREIGN KEY ("relationId") REFERENCES "Relation" ("id"),
  FOREIGN KEY ("sourceId") REFERENCES "Source" ("id")
) STRICT;
CREATE INDEX "RelationCitation_relationId_idx" ON "RelationCitation" ("relationId");
CREATE INDEX "RelationCitation_sourceId_idx" ON "RelationCitation" ("sourceId");
