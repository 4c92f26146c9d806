/** What a message says about how far a task is; the words are those of the office's states. */
export type SaidState = 'not_started' | 'in_progress' | 'blocked' | 'paused' | 'dropped' | 'done'

/** So many of something: `34 tin bài`, `hơn 300 người dự`. */
export interface CountedOutput {
  quantity: number
  unit: string // as the knowledge names it: `pa-nô`
  form: string | null // of the plan, by unit or place words: `II.2.1`; null where the message does not tell
  approximate?: true
}

/** Why a card ought to come before anything is recorded. */
export type Doubt = 'two readings' | 'unknown unit' | 'money' | 'blocked' | 'several tasks' | 'no task'

/** One task's progress as a reporter told it. Texts are as typed, without what identifies a person by number. */
export interface ReadUpdate {
  task: string | null // `TTTT-3`
  taskNumber: number | null // “việc 2”: a number within one's own agency
  taskWords: string | null // the task named in words only
  percent: number | null // as said; may exceed 100
  impliedPercent: number | null // 40/60 → 66.7, kept apart from what was said
  state: SaidState | null
  outputs: CountedOutput[] // of the period
  cumulative: CountedOutput[] // totals to date
  target: CountedOutput | null
  difficulty: string | null
  noDifficulty: boolean // said outright that there is none
  proposal: string | null
  amount: number | null // đồng asked, needed or lacking
  spent: number | null // đồng
  documents: string[] // `45/KH-UBND ngày 12/4`
  note: string | null
  onBehalf: OnBehalf | null
  corrects: boolean // “em nhầm”, “đính chính”
  doubts: Doubt[]
}

/** “thay CQ-1 huyện X xong, theo KH 45/KH-UBND 12/4” */
export interface OnBehalf {
  agency: string | null // in the words of the message
  source: string | null // the document
}

export type MessageKind = 'update' | 'question' | 'acknowledgement' | 'other'

export interface ReadMessage {
  kind: MessageKind
  updates: ReadUpdate[] // one a task, in the order they are told
}

export interface ReadingContext {
  /** Codes of the tasks of the reporter's own agency: “việc 2” is one of them. */
  ownCodes?: readonly string[]
}

export type UpdateReader = (text: string, context?: ReadingContext) => ReadMessage
