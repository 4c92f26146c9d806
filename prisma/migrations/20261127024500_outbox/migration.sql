-- CreateEnum
CREATE TYPE "RoomKind" AS ENUM ('private', 'group');

-- CreateEnum
CREATE TYPE "RoomState" AS ENUM ('active', 'gone');

-- CreateEnum
CREATE TYPE "OutgoingKind" AS ENUM ('answer', 'personal', 'group');

-- CreateEnum
CREATE TYPE "OutgoingState" AS ENUM ('due', 'sending', 'sent', 'standing', 'stopped');

-- CreateTable
CREATE TABLE "Room" (
    "channel" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "RoomKind" NOT NULL,
    "title" TEXT,
    "state" "RoomState" NOT NULL DEFAULT 'active',
    "movedTo" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("channel","id")
);

-- CreateTable
CREATE TABLE "Outgoing" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "roomKind" "RoomKind" NOT NULL,
    "kind" "OutgoingKind" NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "message" JSONB,
    "state" "OutgoingState" NOT NULL DEFAULT 'due',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "partsSent" INTEGER NOT NULL DEFAULT 0,
    "again" BOOLEAN NOT NULL DEFAULT false,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "owner" TEXT,
    "platformMessageId" TEXT,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Outgoing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Outgoing_dedupeKey_key" ON "Outgoing"("dedupeKey");

-- CreateIndex
CREATE INDEX "Outgoing_channel_state_notBefore_idx" ON "Outgoing"("channel", "state", "notBefore");

-- CreateIndex
CREATE INDEX "Outgoing_channel_room_state_idx" ON "Outgoing"("channel", "room", "state");
