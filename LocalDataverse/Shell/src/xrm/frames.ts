/** The iframes of web resources on the open form, by control name: getContentWindow looks here. */
export const frames = new Map<string, HTMLIFrameElement | null>();
