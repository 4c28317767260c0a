import { coach_diagnosis } from "./model.g";
import { openPracticePage } from "./practicePage";
import * as common from "./strings";
import { text } from "./text";

interface Props {
  diagnosis: coach_diagnosis;
  id: string;
  name: string;
}

/** The work is done and converts too little: what to practise, and why, is on the person's Practice page. Of any other diagnosis nothing. */
export function PractiseGap({ diagnosis, id, name }: Props) {
  if (diagnosis !== coach_diagnosis.EffectivenessGap) return null;
  return (
    <button
      class="link"
      aria-label={text(common.practiseGapOf, name)}
      onClick={() => void openPracticePage({ rep: id })}
    >
      {text(common.practiseGap)}
    </button>
  );
}
