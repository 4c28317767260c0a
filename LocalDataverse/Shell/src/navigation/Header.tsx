import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { showDialog } from "../ui/Dialog";
import { Menu } from "../ui/Menu";
import { currentUser, signOut } from "../webapi/session";
import { NotificationBell } from "./NotificationBell";
import { appsAddress } from "./onlyApp";
import { PersonalSettings } from "./PersonalSettings";

export interface HeaderProps {
  appName: string | null;
  /** The button that shows and hides the site map. */
  menu?: { shown: boolean; controls: string; toggle: () => void } | undefined;
}

/** The bar over every page: the app, what is new, who is signed in. */
export function Header({ appName, menu }: HeaderProps) {
  const user = currentUser();
  return (
    <header class="app-header">
      {menu && (
        <button
          type="button"
          class="header-button"
          aria-label={strings.toggleNavigation}
          aria-expanded={menu.shown}
          aria-controls={menu.shown ? menu.controls : undefined}
          onClick={menu.toggle}
        >
          <Icon name="menu" />
        </button>
      )}
      <a class="header-button" href={appsAddress} aria-label={strings.allApps} title={strings.allApps}>
        <Icon name="apps" />
      </a>
      <span class="app-name">{appName ?? strings.apps}</span>
      <span class="spacer" />
      <NotificationBell />
      <Menu
        label={fill(strings.account, user.name)}
        class="header-button"
        align="end"
        items={[
          { key: "apps", label: strings.allApps, icon: <Icon name="apps" />, run: () => location.assign(appsAddress) },
          {
            key: "settings",
            label: strings.personalSettings,
            icon: <Icon name="settings" />,
            run: () => void showDialog((close) => <PersonalSettings close={close} />),
          },
          { key: "out", label: strings.signOut, icon: <Icon name="person" />, run: signOut },
        ]}
      >
        <Icon name="person" />
        <span class="user-name">{user.name}</span>
      </Menu>
    </header>
  );
}
