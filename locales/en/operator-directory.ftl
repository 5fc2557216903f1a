# The operator's page of the directory.

operator-directory-heading = The directory
operator-directory-link = The directory, and how to change it
operator-directory-shipped = The directory that came with the program is in force.
operator-directory-imported = A directory that was imported on { $day } is in force.
operator-directory-size = It lists { $bodies } bodies.
operator-directory-knowledge = It is knowledge, not permission: nothing is sent to a body because it is listed. What joined bodies say of themselves stays on top of it.
operator-directory-import = To change it
operator-directory-import-text = Copy the folder “directory” of the program, change its files, and import it on the machine of the portal. The first command says what is wrong, the second what would change. Adding a body, such as your own association, works the same way.
operator-directory-newer = The program brings a newer directory
operator-directory-newer-text = What you imported stays in force until you decide. These are all the differences; putting it in force drops your own changes among them.
operator-directory-accept = Put the program’s directory in force
operator-directory-added = new
operator-directory-removed = gone
operator-directory-moved = stands at another place
operator-directory-field = says something else
operator-directory-old = Before:
operator-directory-new = After:
operator-directory-unlisted = It does not list { $bodies }, which were invited here or have joined. Import a directory that lists them.
operator-directory-stale = Another directory was put in force meanwhile. Look at the differences again.
operator-directory-wrong = It cannot be read. Check it on the command line.
operator-alert-directory-altered-title = An imported directory was altered
operator-alert-directory-altered-text = What is stored is not what was imported, so the one before it is in force. Find out who had access to the database, and import it again.
