// Before anything is painted: who mutes something sees a list when that is gone from it, and nothing moves. reader.js
// takes the mark off again; where that does not come, the style does.

try {
  if (/"muted":true/.test(localStorage.getItem("tagwire-wire")))
    document.documentElement.classList.add("muting");
} catch {
  // Without a storage nothing is muted.
}
