-- CreateTable
CREATE TABLE "MessageCount" (
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "received" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL,
    "warnedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MessageCount_pkey" PRIMARY KEY ("channel","account","month")
);
