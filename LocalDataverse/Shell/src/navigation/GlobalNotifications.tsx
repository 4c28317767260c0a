import { strings } from "../strings";
import { Icon, type IconName } from "../ui/Icon";
import { useStore } from "../ui/store";
import { clearGlobalNotification, globalNotifications } from "../xrm/globalNotifications";

const looks: Record<number, [string, IconName]> = {
  1: ["success", "success"],
  2: ["error", "error"],
  3: ["warning", "warning"],
  4: ["info", "info"],
};

/** Messages over the page that scripts add (Xrm.App.addGlobalNotification). */
export function GlobalNotifications() {
  const all = useStore(globalNotifications);
  return (
    <>
      {all.map(({ id, level, message, showCloseButton, action }) => {
        const [look, icon] = looks[level] ?? ["info", "info"];
        return (
          <div key={id} class={`bar bar-${look}`} role={level === 2 ? "alert" : "status"}>
            <Icon name={icon} />
            <span>{message}</span>
            {action?.actionLabel && (
              <button type="button" class="button small" onClick={() => action.eventHandler?.()}>
                {action.actionLabel}
              </button>
            )}
            {showCloseButton && (
              <button
                type="button"
                class="button subtle small"
                aria-label={strings.dismiss}
                onClick={() => void clearGlobalNotification(id)}
              >
                <Icon name="close" />
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}
