import type { Role } from '../people/roles.ts'

/** Somebody made up, and the role in which a visitor can try the house. */
export interface Played {
  name: string
  role: Role
  agency: string | null
}

// Names as they are common; nobody in particular.
export const CAST: readonly Played[] = [
  { name: 'Nguyễn Thị Mẫu', role: 'staff', agency: 'so-y-te' },
  { name: 'Trần Văn Thử', role: 'reporter', agency: 'so-thong-tin-va-truyen-thong' },
  { name: 'Lê Thị Ví Dụ', role: 'reporter', agency: 'so-van-hoa-va-the-thao' },
  { name: 'Phạm Văn Mẫu', role: 'lead', agency: 'so-y-te' },
  { name: 'Đỗ Văn Thử', role: 'executive', agency: null },
  { name: 'Hoàng Thị Thử', role: 'coordinator', agency: 'so-thong-tin-va-truyen-thong' },
  { name: 'Vũ Văn Ví Dụ', role: 'admin', agency: null },
]
