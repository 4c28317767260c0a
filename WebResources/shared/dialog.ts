import { loadStrings, text, type Text } from "./text";
import { xrm } from "./xrm";

/** Share of the window, in per cent. */
interface Size {
  width: number;
  height: number;
}

/** Opens a page of ours over the form, and ends when it is closed. */
export async function openDialog(page: string, data: Record<string, string>, title: Text, size: Size): Promise<void> {
  await loadStrings();
  await xrm().Navigation.navigateTo(
    { pageType: "webresource", webresourceName: page, data: new URLSearchParams(data).toString() },
    {
      target: 2,
      position: 1,
      title: text(title),
      width: { value: size.width, unit: "%" },
      height: { value: size.height, unit: "%" },
    },
  );
}
