// The Matrix client Hydrogen, as `make look-matrix` opens it: whole, with the session that the page's caller has stored.
import { FeatureSet, Platform, RootViewModel, createNavigation, createRouter } from "hydrogen-view-sdk";
import "hydrogen-view-sdk/theme-element-light.css";

const assetPaths = {
  downloadSandbox: "download-sandbox.html",
  worker: "main.js",
  serviceWorker: "sw.js",
  olm: { wasm: "olm.wasm", legacyBundle: "olm_legacy.js", wasmBundle: "olm.js" },
};
const platform = new Platform({
  container: document.querySelector("#app"),
  assetPaths,
  config: { defaultHomeServer: location.origin },
  options: {},
});
const navigation = createNavigation();
platform.setNavigation(navigation);
await platform.init();
const urlRouter = createRouter({ navigation, history: platform.history });
urlRouter.attach();
const features = await FeatureSet.load(platform.settingsStorage);
const root = new RootViewModel({ platform, urlRouter, urlCreator: urlRouter, navigation, features });
platform.createAndMountRootView(root);
await root.load();
