-- CreateEnum
CREATE TYPE "DayKind" AS ENUM ('off', 'working');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('press', 'briefing', 'class', 'other');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('proposed', 'planned', 'cancelled');

-- CreateEnum
CREATE TYPE "DigestKind" AS ENUM ('daily', 'weekly');

-- CreateEnum
CREATE TYPE "DigestScope" AS ENUM ('plan', 'agency', 'content');

-- CreateEnum
CREATE TYPE "ReminderWhy" AS ENUM ('before', 'late', 'results');

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" DATE NOT NULL,
    "kind" "DayKind" NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" SERIAL NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "state" "MeetingState" NOT NULL,
    "title" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "place" TEXT,
    "startsAt" TIMESTAMPTZ(3),
    "minutes" INTEGER NOT NULL DEFAULT 120,
    "rule" TEXT,
    "ref" TEXT,
    "planId" TEXT,
    "everyone" BOOLEAN NOT NULL DEFAULT false,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingAgency" (
    "meetingId" INTEGER NOT NULL,
    "agencyId" TEXT NOT NULL,

    CONSTRAINT "MeetingAgency_pkey" PRIMARY KEY ("meetingId","agencyId")
);

-- CreateTable
CREATE TABLE "MeetingChange" (
    "meetingId" INTEGER NOT NULL,
    "was" TIMESTAMPTZ(3) NOT NULL,
    "startsAt" TIMESTAMPTZ(3),
    "place" TEXT,
    "why" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingChange_pkey" PRIMARY KEY ("meetingId","was")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "roomKind" "RoomKind" NOT NULL,
    "kind" "DigestKind" NOT NULL,
    "at" TEXT NOT NULL,
    "weekday" INTEGER,
    "workingDays" BOOLEAN NOT NULL,
    "scope" "DigestScope" NOT NULL,
    "agencyId" TEXT,
    "content" TEXT,
    "language" TEXT NOT NULL,
    "whenQuiet" BOOLEAN NOT NULL,
    "headlineAlone" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "createdById" INTEGER,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestIssue" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "kind" "DigestKind" NOT NULL,
    "period" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "quiet" BOOLEAN NOT NULL,
    "said" BOOLEAN NOT NULL,
    "figures" JSONB NOT NULL,
    "subscriptionId" INTEGER,

    CONSTRAINT "DigestIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "assignmentId" INTEGER NOT NULL,
    "personId" INTEGER,
    "why" "ReminderWhy" NOT NULL,
    "step" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "decided" TEXT,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "deputyId" INTEGER,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Meeting_state_startsAt_idx" ON "Meeting"("state", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_channel_room_kind_key" ON "Subscription"("channel", "room", "kind");

-- CreateIndex
CREATE INDEX "DigestIssue_subscriptionId_dueAt_idx" ON "DigestIssue"("subscriptionId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "DigestIssue_channel_room_kind_period_key" ON "DigestIssue"("channel", "room", "kind", "period");

-- CreateIndex
CREATE INDEX "Reminder_personId_on_idx" ON "Reminder"("personId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_assignmentId_personId_on_step_key" ON "Reminder"("assignmentId", "personId", "on", "step");

-- CreateIndex
CREATE INDEX "Absence_personId_to_idx" ON "Absence"("personId", "to");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAgency" ADD CONSTRAINT "MeetingAgency_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAgency" ADD CONSTRAINT "MeetingAgency_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingChange" ADD CONSTRAINT "MeetingChange_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestIssue" ADD CONSTRAINT "DigestIssue_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_deputyId_fkey" FOREIGN KEY ("deputyId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
