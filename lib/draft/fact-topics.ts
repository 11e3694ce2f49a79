import type { factTopics } from '../meetings/schema';

export type FactTopic = (typeof factTopics)[number];

/** Words that show what a paragraph without an act tells about the meeting; the first that fits counts. */
const TOPICS: [topic: FactTopic, shown: RegExp][] = [
  ['next-meeting', /(?:sẽ|dự kiến)[^.]*(?:năm tới|năm sau|kỳ tới|tiếp theo)|lần tới/iu],
  ['bilateral', /song phương|bên lề/iu],
  ['report', /báo cáo[^.]*trình|trình[^.]*báo cáo/iu],
  ['press', /họp báo/iu],
  ['opening', /khai mạc/iu],
  ['closing', /bế mạc|đã kết thúc/iu],
  ['delegation', /đoàn (?:đại biểu )?Việt Nam|trưởng đoàn/iu],
  ['attendance', /tham dự|quy tụ|có sự tham gia|đến dự|cùng dự|dự hội nghị/iu],
  ['chair', /chủ trì|vai trò chủ tịch|cương vị chủ tịch/iu],
  ['priorities', /ưu tiên/iu],
  ['partners', /phiên (?:họp|đối thoại|làm việc)[^.]*(?:đối tác|đối thoại)/iu],
  ['planned', /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/iu],
];

/** What a paragraph tells about the meeting itself; undefined where it tells of its subjects. */
export function factTopicOf(text: string): FactTopic | undefined {
  return TOPICS.find(([, shown]) => shown.test(text))?.[0];
}
