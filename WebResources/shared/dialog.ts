import { loadStrings, text, type Text } from "./text";
import { openPage } from "./xrm";

/** Share of the window, in per cent. */
interface Size {
  width: number;
  height: number;
}

/** Opens a page of ours over the form, and ends when it is closed. */
export async function openDialog(page: string, data: Record<string, string>, title: Text, size: Size): Promise<void> {
  await loadStrings();
  await openPage(page, data, {
    target: 2,
    position: 1,
    title: text(title),
    width: { value: size.width, unit: "%" },
    height: { value: size.height, unit: "%" },
  });
}
