// The program is larger than ResourceLoader likes its modules to be, and is cached by itself.
mw.loader.load( mw.config.get( 'wgExtensionAssetsPath' ) + '/NdrLens/ndr-lens.js' );
