import { strings } from "../strings";
import { Icon, type IconName } from "../ui/Icon";
import { useStore } from "../ui/store";
import type { FormModel } from "./FormModel";

const icons: Record<string, IconName> = { ERROR: "error", WARNING: "warning", INFO: "info" };

export function Notifications({ model }: { model: FormModel }) {
  const notifications = useStore(model.notifications);
  return (
    <div class="notifications">
      {notifications.map(({ id, level, message }) => (
        <div key={id} class={`bar bar-${level.toLowerCase()}`} role={level === "ERROR" ? "alert" : "status"}>
          <Icon name={icons[level] ?? "info"} />
          <span class="pre-line">{message}</span>
          <button
            type="button"
            class="button subtle small"
            aria-label={strings.dismiss}
            onClick={() => model.clearNotification(id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
