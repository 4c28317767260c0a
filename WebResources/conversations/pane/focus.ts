/** The element that takes the answer to a question. */
export const answerId = (questionId: string): string => `answer-${questionId}`;

/** The section that is asked, with its tabs. */
export const Asked = "asked";

/** Brings what is asked to the top of the pane, and the keyboard to the answer of a question, once it is drawn. */
export function goToQuestion(questionId: string): void {
  requestAnimationFrame(() => {
    document.getElementById(Asked)?.scrollIntoView();
    own = true;
    document.getElementById(answerId(questionId))?.focus();
    own = false;
  });
}

let own = false;

/** Whether the pane takes the keyboard by itself just now: nobody comes back who has done anything meanwhile. */
export const isOwnFocus = (): boolean => own;
