import { useEffect, useState } from "preact/hooks";
import { coach_answer, coach_targetlink } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";

/** What the user's roles allow at all; how far is for the server to say. */
export interface Rights {
  coach: boolean;
  makeLinks: boolean;
  removeLinks: boolean;
}

const noRights: Rights = { coach: false, makeLinks: false, removeLinks: false };

async function readRights(): Promise<Rights> {
  const held = await xrm().Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo();
  const names = new Set(Object.values(held).map((privilege) => privilege.privilegeName.toLowerCase()));
  return {
    // A rep reads answers and does not write them.
    coach: names.has(`prvcreate${coach_answer.logicalName}`),
    makeLinks: names.has(`prvcreate${coach_targetlink.logicalName}`),
    removeLinks: names.has(`prvdelete${coach_targetlink.logicalName}`),
  };
}

/** None until they are known. */
export function useRights(): Rights {
  const [rights, setRights] = useState(noRights);
  useEffect(() => {
    readRights().then(setRights, () => setRights(noRights));
  }, []);
  return rights;
}
