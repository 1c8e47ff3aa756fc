/** What has the focus when the history is asked for by key, until its steps are read. */
export const historyPanelId = 'history-panel'
