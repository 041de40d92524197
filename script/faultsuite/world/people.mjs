/** Whoever asks, and the two people of the team that is asked. They stand in catalogue.yaml. */
export const people = {
  requester: 'user:default/kysyja',
  team: ['user:default/vastaaja-yksi', 'user:default/vastaaja-kaksi'],
};
/** Their team. A backend that has just started may not know the directory yet, and sends to the fallback team. */
export const owner = 'group:default/vikojen-ryhma';
