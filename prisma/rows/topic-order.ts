/** Facts in the order in which their topics are shown, those of one topic as the file has them. */
export function inTopicOrder<Topic extends string, Fact extends { topic: Topic }>(
  facts: Fact[],
  topics: readonly Topic[],
): Fact[] {
  return topics.flatMap((topic) => facts.filter((fact) => fact.topic === topic));
}
