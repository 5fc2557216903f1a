# Pages for what went wrong. Each says what it means for what was typed, and what to do.

error-title = Not shown
error-press-again = Go on

error-not-found-heading = There is nothing here
error-not-found-text = The address may be mistyped, or the page may not be for you. You can go back, or start from the first page.
error-no-case-heading = This case is not here
error-no-case-text = The person who sent it may have taken it back, or the address is mistyped.
error-to-cases = All cases
error-unavailable-heading = Something on our side is not answering
error-unavailable-text = Nothing you wrote before is lost. Keep this page open and try again in a minute: go back one page, and send it again.
error-ours-heading = Something went wrong on our side
error-ours-text = What you wrote before is still here. Try again in a minute: go back one page, and send it again.
error-too-large-heading = That was more than we can take at once
error-too-large-text = We kept nothing of what this press sent. What you saved before is still there. Go back one page: if your text is not in it any more, write it somewhere else first and bring it here in parts.
error-foreign-heading = This page was open for too long
error-foreign-text = To keep you safe we did not take what was sent. Go back, load the page again, and send it once more.
error-outdated-heading = One more step
error-outdated-text = What this page belonged to has ended here, so we want to be sure that it is you. What you typed is still here. Press the button to go on.
error-unreadable-heading = We could not read that
error-unreadable-text = Something in the request was not as a browser sends it. Go back one page and try again.
error-too-often-heading = A short pause
error-too-often-text = Very many pages were asked for from this browser in a short time. Nothing you saved is lost. Wait a minute, then go on.
error-too-often-typed-heading = A short pause
error-too-often-typed-text = This browser has sent very much in a short time, so we wait a moment before we take more. What you typed is still here. Wait a minute, then press the button.
error-first-page = The first page
