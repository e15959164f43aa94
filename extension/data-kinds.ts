/** The kinds of data that a vault takes off the device, as Firefox names them; the manifest and the question ask for the same. */
export const DATA_KINDS = ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'] as const;
