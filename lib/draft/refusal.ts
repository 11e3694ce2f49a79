/** Why no draft can be made of an article, in one sentence for the person who asked. */
export class Refusal extends Error {}
