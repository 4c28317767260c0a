import { useEffect, useState } from "preact/hooks";
import { coach_targetlink } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";

/** What the user's roles allow at all about links; how far is for the server to say. */
export interface Rights {
  makeLinks: boolean;
  removeLinks: boolean;
}

const noRights: Rights = { makeLinks: false, removeLinks: false };

async function readRights(): Promise<Rights> {
  const held = await xrm().Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo();
  const names = new Set(Object.values(held).map((privilege) => privilege.privilegeName.toLowerCase()));
  return {
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
