# Reminders to a body that has said nothing, and calls.

status-event-reminded = Se lo recordamos
status-event-call_due = Pedimos a quienes administran este sitio que los llamen
desk-event-reminded = Se les recordó por correo
desk-event-call_due = Pedimos a quien administra este portal que les llame
desk-mail-reminder = Recordatorio del caso nuevo
operator-alert-call-due-title = Hay que llamar a un organismo
operator-alert-call-due-text = Nadie allí ha dicho que tiene un reporte: desde hace cuatro semanas o, si es urgente, desde hace cuatro de sus horas de trabajo. Llama a su persona de contacto y anota qué pasó. Di solo que hay mensajes que esperan en su mesa.
mail-notice-reminder = Este es un recordatorio: les avisamos el { $told }, y nadie ha dicho todavía que lo tienen.
mail-notice-by-reminder = Para cuándo: ahora. Había que verlo a más tardar el { $due }.
