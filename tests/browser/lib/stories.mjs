// Two of the worked examples in directory/scenarios.toml, as their reporters would type them. Every person is invented.

export const s01 = {
  place: { care_country: "NZ", care_region: "Wellington" },
  practitioner: { practitioner_name: "Mara Quill", practitioner_practice: "Harbour Rooms", professions: "sex_therapist" },
  "what-happened": {
    violations: ["touch_without_consent", "grooming_pattern"],
    narrative:
      "I went to a sex therapist in Wellington for about eight sessions. At first it was fine, we just talked.\n\n" +
      "Around the fifth session she started saying that some people need to feel safe touch before they can change. " +
      "In the seventh session she put her hand on my thigh and said to breathe. I froze. I paid and left.\n\n" +
      "I have not told anyone. I don't want her to know it was me. I don't know if this counts.",
    wanted_outcome: "That somebody knows.",
  },
  when: { happened_from: "2025", happened_to: "2025" },
  safety: {},
  "about-you": { reporter: "client" },
};

export const s02 = {
  place: { care_country: "NZ", care_region: "Auckland" },
  practitioner: { practitioner_name: "Tom Vale", professions: "psychologist", registered_with: "nz-nzpb" },
  "what-happened": {
    violations: ["sexual_contact", "grooming_pattern", "out_of_hours_contact"],
    narrative:
      "My psychologist and I began a relationship while I was still seeing him. It started with messages after I lost my dad, " +
      "then coffee, then he came to my place in March. I have the messages. I feel stupid.",
  },
  when: { happened_from: "2026-03", happened_to: "2026-06" },
  safety: {},
  "about-you": { reporter: "client" },
};
