#!/bin/sh
# Installs Debian's Chromium for the browser tests, where it is missing and this user may install it.
# Elsewhere it says so and goes on: the browser tests then skip, loudly (in CI they fail).
command -v chromium >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium for the browser tests ..."
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium; } \
        >/tmp/install-chromium.log 2>&1 && exit 0
    echo "Chromium could not be installed; see /tmp/install-chromium.log. Browser tests will skip." >&2
    exit 0
fi
echo "Chromium is missing; install it (apt-get install chromium) to run the browser tests." >&2
exit 0
