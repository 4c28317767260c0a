import { useEffect, useRef } from "preact/hooks";
import { addressOfWebResource, isWebResourceName } from "../webapi/webResources";

export interface WebResourceFrameProps {
  name: string;
  title: string;
  data?: string | undefined;
  parameters?: Record<string, string>;
  onFrame?: (frame: HTMLIFrameElement | null) => void;
  /** What the page's own window.close() does, where it can be closed. */
  onClose?: (() => void) | undefined;
}

/** A page of the solution, in a frame of the same origin that finds the client API as `Xrm` and as `parent.Xrm`. */
export function WebResourceFrame({ name, title, data, parameters, onFrame, onClose }: WebResourceFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    onFrame?.(frame.current);
    return () => onFrame?.(null);
  }, []);
  const lend = () => {
    const inner = frame.current?.contentWindow as (Window & { Xrm?: unknown }) | null | undefined;
    if (!inner) return;
    inner.Xrm ??= (window as { Xrm?: unknown }).Xrm;
    if (onClose) inner.close = onClose;
  };
  return (
    <iframe
      ref={frame}
      class="web-resource"
      title={title}
      src={webResourceAddress(name, data, parameters)}
      onLoad={lend}
    />
  );
}

/** `/WebResources/name?data=…`, as Dynamics writes it; an empty page for what is the name of none. */
export function webResourceAddress(name: string, data?: string, parameters: Record<string, string> = {}): string {
  if (!isWebResourceName(name)) return "about:blank";
  const query = new URLSearchParams(parameters);
  if (data != null && data !== "") query.set("data", data);
  const text = query.toString();
  return `${addressOfWebResource(name)}${text ? `?${text}` : ""}`;
}
