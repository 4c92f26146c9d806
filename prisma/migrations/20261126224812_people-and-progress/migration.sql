-- CreateEnum
CREATE TYPE "Role" AS ENUM ('staff', 'reporter', 'lead', 'coordinator', 'admin');

-- CreateEnum
CREATE TYPE "InviteKind" AS ENUM ('join', 'claim', 'link');

-- CreateEnum
CREATE TYPE "TaskOrigin" AS ENUM ('plan', 'agency', 'ad-hoc');

-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('once', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'continuous');

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('not-started', 'in-progress', 'paused', 'awaiting', 'dropped', 'done');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('asked', 'granted', 'refused');

-- CreateEnum
CREATE TYPE "UpdateKind" AS ENUM ('report', 'correction', 'recall');

-- AlterTable
ALTER TABLE "Identity" ADD COLUMN     "linkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "personId" INTEGER,
ALTER COLUMN "language" DROP NOT NULL,
ALTER COLUMN "languageSince" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Contact" (
    "id" SERIAL NOT NULL,
    "agencyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "consentAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "agencyId" TEXT,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" SERIAL NOT NULL,
    "codeHash" TEXT NOT NULL,
    "kind" "InviteKind" NOT NULL,
    "role" "Role",
    "agencyId" TEXT,
    "forName" TEXT,
    "forId" INTEGER,
    "byId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" INTEGER,

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "clauseId" INTEGER,
    "source" TEXT,
    "parentId" INTEGER,
    "origin" "TaskOrigin" NOT NULL,
    "title" TEXT NOT NULL,
    "way" TEXT,
    "document" TEXT,
    "agencyId" TEXT NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "dueText" TEXT,
    "dueOn" DATE,
    "targetQuantity" DECIMAL(65,30),
    "targetUnit" TEXT,
    "contents" TEXT[],
    "forms" TEXT[],
    "request" BOOLEAN NOT NULL,
    "mirrorOf" INTEGER,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "carriedToId" INTEGER,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskPartner" (
    "taskId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "agencyId" TEXT,
    "namedAs" TEXT NOT NULL,

    CONSTRAINT "TaskPartner_pkey" PRIMARY KEY ("taskId","position")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" SERIAL NOT NULL,
    "taskId" INTEGER NOT NULL,
    "agencyId" TEXT NOT NULL,
    "state" "AssignmentState" NOT NULL DEFAULT 'not-started',
    "percent" INTEGER,
    "reason" TEXT,
    "dueOn" DATE,
    "doneOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "lastUpdateAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" SERIAL NOT NULL,
    "assignmentId" INTEGER NOT NULL,
    "until" DATE NOT NULL,
    "before" DATE,
    "reason" TEXT,
    "state" "ExtensionState" NOT NULL,
    "askedById" INTEGER,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" INTEGER,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Update" (
    "id" SERIAL NOT NULL,
    "number" INTEGER NOT NULL,
    "assignmentId" INTEGER NOT NULL,
    "kind" "UpdateKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "period" TEXT NOT NULL,
    "personId" INTEGER,
    "channel" TEXT NOT NULL,
    "message" TEXT,
    "onBehalf" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    "state" "AssignmentState",
    "percent" INTEGER,
    "difficulty" TEXT,
    "proposal" TEXT,
    "amount" BIGINT,
    "spent" BIGINT,
    "documents" TEXT[],
    "note" TEXT,
    "text" TEXT,
    "replacesId" INTEGER,
    "lateFor" TEXT,
    "purgedAt" TIMESTAMPTZ(3),
    "purgedWhy" TEXT,

    CONSTRAINT "Update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Output" (
    "updateId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,
    "form" TEXT,
    "total" DECIMAL(65,30),
    "target" DECIMAL(65,30),

    CONSTRAINT "Output_pkey" PRIMARY KEY ("updateId","position")
);

-- CreateTable
CREATE TABLE "InboundReceipt" (
    "channel" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "updateId" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "message" JSONB NOT NULL,

    CONSTRAINT "InboundReceipt_pkey" PRIMARY KEY ("channel","room","updateId")
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "channel" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "conversation" JSONB NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Dialogue_pkey" PRIMARY KEY ("channel","room","sender")
);

-- CreateIndex
CREATE INDEX "Contact_agencyId_idx" ON "Contact"("agencyId");

-- CreateIndex
CREATE INDEX "Grant_personId_idx" ON "Grant"("personId");

-- CreateIndex
CREATE INDEX "Grant_agencyId_idx" ON "Grant"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_codeHash_key" ON "Invite"("codeHash");

-- CreateIndex
CREATE INDEX "Invite_expiresAt_idx" ON "Invite"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Task_code_key" ON "Task"("code");

-- CreateIndex
CREATE INDEX "Task_planId_idx" ON "Task"("planId");

-- CreateIndex
CREATE INDEX "Task_agencyId_idx" ON "Task"("agencyId");

-- CreateIndex
CREATE INDEX "Task_parentId_idx" ON "Task"("parentId");

-- CreateIndex
CREATE INDEX "Task_clauseId_idx" ON "Task"("clauseId");

-- CreateIndex
CREATE INDEX "TaskPartner_agencyId_idx" ON "TaskPartner"("agencyId");

-- CreateIndex
CREATE INDEX "Assignment_agencyId_idx" ON "Assignment"("agencyId");

-- CreateIndex
CREATE INDEX "Assignment_lastUpdateAt_idx" ON "Assignment"("lastUpdateAt");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_taskId_agencyId_key" ON "Assignment"("taskId", "agencyId");

-- CreateIndex
CREATE INDEX "Extension_assignmentId_idx" ON "Extension"("assignmentId");

-- CreateIndex
CREATE INDEX "Extension_state_idx" ON "Extension"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Update_replacesId_key" ON "Update"("replacesId");

-- CreateIndex
CREATE INDEX "Update_number_idx" ON "Update"("number");

-- CreateIndex
CREATE INDEX "Update_assignmentId_at_idx" ON "Update"("assignmentId", "at");

-- CreateIndex
CREATE INDEX "Update_personId_at_idx" ON "Update"("personId", "at");

-- CreateIndex
CREATE INDEX "Update_at_idx" ON "Update"("at");

-- CreateIndex
CREATE INDEX "InboundReceipt_channel_sender_idx" ON "InboundReceipt"("channel", "sender");

-- CreateIndex
CREATE INDEX "InboundReceipt_at_idx" ON "InboundReceipt"("at");

-- CreateIndex
CREATE INDEX "Dialogue_until_idx" ON "Dialogue"("until");

-- CreateIndex
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry"("action", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "Clause"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_carriedToId_fkey" FOREIGN KEY ("carriedToId") REFERENCES "Task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskPartner" ADD CONSTRAINT "TaskPartner_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskPartner" ADD CONSTRAINT "TaskPartner_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Update"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Output" ADD CONSTRAINT "Output_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE CASCADE ON UPDATE CASCADE;
