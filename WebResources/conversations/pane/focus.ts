/** The element that takes the answer to a question. */
export const answerId = (questionId: string): string => `answer-${questionId}`;

/** Brings a question into view and the keyboard to its answer, once it is drawn. */
export function goToQuestion(questionId: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(answerId(questionId));
    field?.closest(".question")?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
  });
}
