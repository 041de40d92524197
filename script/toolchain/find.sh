# Puts Node 22 and Yarn 4.13.0 first on the PATH; fetches what is missing.
# Sourced by the scripts, never run, from the root of the checkout.

. script/toolchain/say.sh

node_major=22
yarn_version=4.13.0
toolchain="$PWD/.toolchain"

fitting_node() { [ "$("$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null)" = "$node_major" ]; }
fetched_node() { ls -d "$toolchain"/node_modules/node-*/bin/node 2>/dev/null | head -n 1; }

# npm ci checks every archive against the hashes in package-lock.json.
fetch_toolchain() {
  has npm || fail "Node $node_major was not found, and there is no npm to fetch it with." \
    "Install Node $node_major with npm (or any Node from 18 on with npm), then run this again."
  note "fetching Node $node_major and Yarn $yarn_version into .toolchain (about 50 MB, once)"
  rm -rf "$toolchain"
  mkdir -p "$toolchain" || fail "The folder $toolchain cannot be written." "Check the rights of the checkout and the free space of the disk."
  cp script/toolchain/package.json script/toolchain/package-lock.json "$toolchain/"
  (cd "$toolchain" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    fail "The toolchain could not be fetched." \
      "Without a network: install Node $node_major and Yarn $yarn_version yourself and run this again." \
      "Behind a proxy: set npm's proxy and registry settings." \
      "With a full disk: free about 4 GB."
}

if has node && fitting_node node; then
  node_home=$(dirname "$(dirname "$(node -p process.execPath)")")
else
  if [ -z "$(fetched_node)" ] || ! fitting_node "$(fetched_node)"; then fetch_toolchain; fi
  [ -n "$(fetched_node)" ] || fail "There is no Node $node_major in the registry for this kind of machine ($(uname -s) $(uname -m))." \
    "Install Node $node_major yourself and run this again."
  node_home=$(dirname "$(dirname "$(fetched_node)")")
  PATH="$node_home/bin:$PATH"
  export PATH
fi

# node-gyp downloads headers unless it is told where they lie; ours come with Node.
if [ -e "$node_home/include/node/node.h" ]; then
  npm_config_nodedir="$node_home"
  export npm_config_nodedir
fi

yarn_js="$toolchain/node_modules/@yarnpkg/cli-dist/bin/yarn.js"
if has yarn && [ "$(cd / && yarn --version 2>/dev/null)" = "$yarn_version" ]; then
  run_yarn() { yarn "$@"; }
else
  if [ "$(node "$yarn_js" --version 2>/dev/null)" != "$yarn_version" ]; then
    has yarn && note "the yarn on the PATH is not $yarn_version and is left alone"
    fetch_toolchain
  fi
  run_yarn() { node "$yarn_js" "$@"; }
fi
