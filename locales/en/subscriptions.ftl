# Subscribing to digests: the command "digest".

subscription-gone = The group { $title } cannot be reached any more; its digest is paused.
