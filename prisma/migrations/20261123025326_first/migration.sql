-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('shipped', 'operator', 'plan');

-- CreateEnum
CREATE TYPE "PlanState" AS ENUM ('draft', 'in-force', 'closed');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('original', 'restated');

-- CreateEnum
CREATE TYPE "ResponsibilityRole" AS ENUM ('lead', 'support', 'advise', 'direct', 'receive', 'other');

-- CreateEnum
CREATE TYPE "AgencyKind" AS ENUM ('department', 'office', 'district', 'party', 'press', 'front', 'central', 'collective', 'leadership', 'other');

-- CreateEnum
CREATE TYPE "SuccessionScope" AS ENUM ('whole', 'subject', 'territory');

-- CreateEnum
CREATE TYPE "UnansweredWhy" AS ENUM ('notInPlan', 'notWhatWasAsked');

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "state" "PlanState" NOT NULL,
    "year" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "currentEditionId" INTEGER,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanEdition" (
    "id" SERIAL NOT NULL,
    "planId" TEXT NOT NULL,
    "wording" "Wording" NOT NULL,
    "origin" "Origin" NOT NULL,
    "contentHash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "signedOn" DATE,
    "recipients" TEXT[],

    CONSTRAINT "PlanEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "editionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "ref" TEXT NOT NULL,
    "part" TEXT,
    "title" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("editionId","position")
);

-- CreateTable
CREATE TABLE "Clause" (
    "id" SERIAL NOT NULL,
    "planId" TEXT NOT NULL,

    CONSTRAINT "Clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClauseWording" (
    "id" SERIAL NOT NULL,
    "clauseId" INTEGER NOT NULL,
    "editionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "ref" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "dueText" TEXT,
    "dueOn" DATE,
    "cadence" TEXT,

    CONSTRAINT "ClauseWording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Responsibility" (
    "wordingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "agencyId" TEXT NOT NULL,
    "role" "ResponsibilityRole" NOT NULL,
    "namedAs" TEXT NOT NULL,
    "roleAs" TEXT,

    CONSTRAINT "Responsibility_pkey" PRIMARY KEY ("wordingId","position")
);

-- CreateTable
CREATE TABLE "PlanAgency" (
    "editionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "agencyId" TEXT NOT NULL,
    "namedAs" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "members" TEXT[],
    "request" BOOLEAN NOT NULL,
    "refs" TEXT[],

    CONSTRAINT "PlanAgency_pkey" PRIMARY KEY ("editionId","position")
);

-- CreateTable
CREATE TABLE "PlanTask" (
    "editionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "leads" TEXT[],
    "supports" TEXT[],
    "due" TEXT,
    "product" TEXT,

    CONSTRAINT "PlanTask_pkey" PRIMARY KEY ("editionId","position")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "AgencyKind" NOT NULL,
    "origin" "Origin" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyAlias" (
    "agencyId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AgencyAlias_pkey" PRIMARY KEY ("agencyId","alias")
);

-- CreateTable
CREATE TABLE "AgencyGroupMember" (
    "groupId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AgencyGroupMember_pkey" PRIMARY KEY ("groupId","memberId")
);

-- CreateTable
CREATE TABLE "AgencySuccession" (
    "id" SERIAL NOT NULL,
    "fromId" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "scope" "SuccessionScope" NOT NULL,
    "subject" TEXT,
    "source" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "AgencySuccession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencySuccessor" (
    "successionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "agencyId" TEXT,
    "note" TEXT,

    CONSTRAINT "AgencySuccessor_pkey" PRIMARY KEY ("successionId","position")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "languageSince" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnansweredQuestion" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "why" "UnansweredWhy" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnansweredQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Plan_currentEditionId_key" ON "Plan"("currentEditionId");

-- CreateIndex
CREATE INDEX "PlanEdition_planId_idx" ON "PlanEdition"("planId");

-- CreateIndex
CREATE INDEX "Clause_planId_idx" ON "Clause"("planId");

-- CreateIndex
CREATE INDEX "ClauseWording_clauseId_idx" ON "ClauseWording"("clauseId");

-- CreateIndex
CREATE UNIQUE INDEX "ClauseWording_editionId_ref_key" ON "ClauseWording"("editionId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "ClauseWording_editionId_clauseId_key" ON "ClauseWording"("editionId", "clauseId");

-- CreateIndex
CREATE INDEX "Responsibility_agencyId_idx" ON "Responsibility"("agencyId");

-- CreateIndex
CREATE INDEX "PlanAgency_agencyId_idx" ON "PlanAgency"("agencyId");

-- CreateIndex
CREATE INDEX "AgencyGroupMember_memberId_idx" ON "AgencyGroupMember"("memberId");

-- CreateIndex
CREATE INDEX "AgencySuccession_fromId_idx" ON "AgencySuccession"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_channel_externalId_key" ON "Identity"("channel", "externalId");

-- CreateIndex
CREATE INDEX "UnansweredQuestion_askedAt_idx" ON "UnansweredQuestion"("askedAt");

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_currentEditionId_fkey" FOREIGN KEY ("currentEditionId") REFERENCES "PlanEdition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEdition" ADD CONSTRAINT "PlanEdition_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "PlanEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseWording" ADD CONSTRAINT "ClauseWording_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseWording" ADD CONSTRAINT "ClauseWording_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "PlanEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Responsibility" ADD CONSTRAINT "Responsibility_wordingId_fkey" FOREIGN KEY ("wordingId") REFERENCES "ClauseWording"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Responsibility" ADD CONSTRAINT "Responsibility_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAgency" ADD CONSTRAINT "PlanAgency_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "PlanEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAgency" ADD CONSTRAINT "PlanAgency_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanTask" ADD CONSTRAINT "PlanTask_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "PlanEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyAlias" ADD CONSTRAINT "AgencyAlias_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyGroupMember" ADD CONSTRAINT "AgencyGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyGroupMember" ADD CONSTRAINT "AgencyGroupMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencySuccession" ADD CONSTRAINT "AgencySuccession_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencySuccessor" ADD CONSTRAINT "AgencySuccessor_successionId_fkey" FOREIGN KEY ("successionId") REFERENCES "AgencySuccession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencySuccessor" ADD CONSTRAINT "AgencySuccessor_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;
