import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";

/** Draws into the page, as a panel does; drawn again, it changes. */
export async function draw(content: ComponentChild): Promise<void> {
  await act(() => render(content, document.body));
}

/** Types over what is in a field. */
export async function type(field: HTMLInputElement, value: string): Promise<void> {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field "${id}".`);
  return found;
}
