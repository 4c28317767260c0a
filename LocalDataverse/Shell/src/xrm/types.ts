// The parts of the client API's objects that the shell builds and commands receive. Names are Microsoft's.

export interface LookupValue {
  id: string;
  entityType: string;
  name?: string;
}

export interface FormAttribute {
  getName(): string;
  getValue(): unknown;
  setValue(value: unknown): void;
  getAttributeType(): string;
  getIsDirty(): boolean;
  getRequiredLevel(): string;
  setRequiredLevel(level: "none" | "recommended" | "required"): void;
  setSubmitMode(mode: "always" | "never" | "dirty"): void;
  getFormat(): string;
  getOptions(): { value: number; text: string }[];
  getText(): string | null;
  addOnChange(handler: (context: unknown) => void): void;
  removeOnChange(handler: (context: unknown) => void): void;
  fireOnChange(): void;
}

export interface FormControl {
  getName(): string;
  getLabel(): string;
  getControlType(): string;
  getVisible(): boolean;
  setVisible(visible: boolean): void;
  getDisabled(): boolean;
  setDisabled(disabled: boolean): void;
  getAttribute(): FormAttribute | null;
  setNotification(message: string, id: string): boolean;
  clearNotification(id?: string): boolean;
  setFocus(): void;
  getContentWindow(): Promise<Window | null>;
  refresh(): void;
}

export interface Collection<T> {
  get(): T[];
  get(key: string | number): T | null;
  forEach(visit: (item: T, index: number) => void): void;
  getLength(): number;
}

export interface FormContext {
  data: {
    entity: {
      getId(): string;
      getEntityName(): string;
      getPrimaryAttributeValue(): string;
      getEntityReference(): LookupValue;
      getIsDirty(): boolean;
      isValid(): boolean;
      save(mode?: "saveandclose" | "saveandnew"): Promise<void>;
      addOnSave(handler: (context: unknown) => void): void;
      removeOnSave(handler: (context: unknown) => void): void;
      addOnPostSave(handler: (context: unknown) => void): void;
      removeOnPostSave(handler: (context: unknown) => void): void;
      attributes: Collection<FormAttribute>;
    };
    attributes: Collection<FormAttribute>;
    refresh(save?: boolean): Promise<void>;
    save(options?: unknown): Promise<void>;
    getIsDirty(): boolean;
    isValid(): boolean;
    addOnLoad(handler: (context: unknown) => void): void;
    removeOnLoad(handler: (context: unknown) => void): void;
  };
  ui: {
    setFormNotification(message: string, level: "ERROR" | "WARNING" | "INFO", id: string): boolean;
    clearFormNotification(id: string): boolean;
    getFormType(): number;
    refreshRibbon(refreshAll?: boolean): void;
    close(): void;
    controls: Collection<FormControl>;
    setFormEntityName(name: string): void;
  };
  getAttribute(): FormAttribute[];
  getAttribute(name: string): FormAttribute | null;
  getControl(): FormControl[];
  getControl(name: string): FormControl | null;
}

export interface GridControl {
  getName(): string;
  getEntityName(): string;
  getGrid(): {
    getSelectedRows(): Collection<{
      data: {
        entity: Pick<
          FormContext["data"]["entity"],
          "getId" | "getEntityName" | "getPrimaryAttributeValue" | "getEntityReference"
        >;
      };
    }>;
    getTotalRecordCount(): number;
  };
  getViewSelector(): { getCurrentView(): LookupValue };
  getRelationship(): { name: string } | null;
  refresh(): void;
  refreshRibbon(): void;
}
