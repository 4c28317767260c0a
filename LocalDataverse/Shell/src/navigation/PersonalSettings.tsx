import { useId, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Dialog } from "../ui/Dialog";
import { Busy, Failure } from "../ui/Status";
import { showSample } from "../ui/dates/formats";
import { useLoad } from "../ui/useLoad";
import { getJson, update } from "../webapi/client";
import { regions, settingsOf, tagOf } from "../webapi/formats";
import { currentUser } from "../webapi/session";

interface Provisioned {
  RetrieveProvisionedLanguages: number[];
}

const languages = () => getJson<Provisioned>("RetrieveProvisionedLanguages()");

/** A language as those call it who speak it; a region in the user's language. */
const languageName = (code: number): string =>
  new Intl.DisplayNames([tagOf(code)], { type: "language" }).of(tagOf(code).slice(0, 2)) ?? String(code);
const regionName = (code: number): string =>
  new Intl.DisplayNames([tagOf(currentUser().languageId)], { type: "language" }).of(tagOf(code)) ?? String(code);

/** Which language the user works in, and how dates and numbers are written; the page begins anew with it. */
export function PersonalSettings({ close }: { close: () => void }) {
  const id = useId();
  const user = currentUser();
  const { data, error } = useLoad(languages, []);
  const [language, setLanguage] = useState(user.languageId);
  const [localeId, setLocale] = useState(user.formats.localeId);
  const [failed, setFailed] = useState<unknown>();
  const region = regions.find((one) => one.localeId === localeId);

  const save = async () => {
    const chosen = region && localeId !== user.formats.localeId ? settingsOf(region) : {};
    try {
      await update("usersettingscollection", user.id, { uilanguageid: language, ...chosen });
      location.reload();
    } catch (problem) {
      setFailed(problem);
    }
  };

  return (
    <Dialog
      title={strings.personalSettings}
      onClose={close}
      footer={
        <>
          <button type="button" class="button primary" disabled={!data} onClick={() => void save()}>
            {strings.save}
          </button>
          <button type="button" class="button" onClick={close}>
            {strings.cancel}
          </button>
        </>
      }
    >
      {(error ?? failed) !== undefined && <Failure error={error ?? failed} />}
      {!data && !error && <Busy />}
      {data && (
        <>
          <div class="field">
            <label class="label" for={`${id}-language`}>
              {strings.settingsLanguage}
            </label>
            <select
              id={`${id}-language`}
              class="input"
              value={language}
              onChange={(event) => setLanguage(Number(event.currentTarget.value))}
            >
              {data.RetrieveProvisionedLanguages.map((code) => (
                <option key={code} value={code} lang={tagOf(code)}>
                  {languageName(code)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label class="label" for={`${id}-formats`}>
              {strings.settingsFormats}
            </label>
            <select
              id={`${id}-formats`}
              class="input"
              value={localeId}
              aria-describedby={`${id}-sample`}
              onChange={(event) => setLocale(Number(event.currentTarget.value))}
            >
              {regions.map((one) => (
                <option key={one.localeId} value={one.localeId}>
                  {regionName(one.localeId)}
                </option>
              ))}
            </select>
            <p id={`${id}-sample`} class="muted">
              {fill(strings.settingsSample, ...showSample(region ?? user.formats))}
            </p>
          </div>
        </>
      )}
    </Dialog>
  );
}
