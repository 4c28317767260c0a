import { strings } from "../strings";
import { Icon } from "./Icon";
import { messageOf } from "./messages";

export function Busy({ label = strings.loading }: { label?: string }) {
  return (
    <div class="busy" role="status">
      <span class="spinner" aria-hidden="true" />
      {label}
    </div>
  );
}

export function Failure({ error }: { error: unknown }) {
  return (
    <div class="bar bar-error" role="alert">
      <Icon name="error" />
      <span>{messageOf(error)}</span>
    </div>
  );
}
