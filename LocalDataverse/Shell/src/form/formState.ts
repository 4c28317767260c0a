export interface FormNotification {
  id: string;
  level: "ERROR" | "WARNING" | "INFO";
  message: string;
}

export interface ControlState {
  visible?: boolean;
  disabled?: boolean;
  error?: string;
}
