# Choosing a language, and what is said of a catalogue that nobody has reviewed.

language-choose = اللغة
# Shown in the page's language and in English.
language-unreviewed = لم تُراجَع هذه الكلمات بعد من شخص لغته الأم العربية. وحيث يكون الأمر أهم، يظهر النص الإنجليزي أسفلها.
# What a browser keeps of the choice, for the page on privacy.
language-cookie = عند اختيار لغة، يحمل ملف تعريف ارتباط آخر اسمها القصير، مثل «ar»، ولا شيء غيره. ويزول بالطريقة نفسها. ومن دونه يذكر متصفّحك اللغات التي تقرؤها، ونحن لا ندوّن ذلك.
