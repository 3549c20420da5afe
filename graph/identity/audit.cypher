// Keeps who did what to what, and when. Nothing changes or removes these.
CREATE (:Audit {time: $time, who: $who, action: $action, subject: $subject})
