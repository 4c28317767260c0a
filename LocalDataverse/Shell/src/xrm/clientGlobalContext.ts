// Served as /WebResources/ClientGlobalContext.js.aspx: gives a page in a frame the client API of the app round it.
interface Client {
  Xrm?: { Utility: { getGlobalContext(): unknown } };
  GetGlobalContext?: () => unknown;
}

const own = window as Client;
const outer = window.parent as Client;
own.Xrm ??= outer.Xrm;
own.GetGlobalContext ??= () => own.Xrm?.Utility.getGlobalContext();

export {};
