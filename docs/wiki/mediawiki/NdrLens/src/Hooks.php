<?php
// <ndr-lens view="compact" /> in a page shows NDR Lens; <ndr-lens frame="1" view="compact" /> shows it in a frame.

namespace NdrLens;

use MediaWiki\Hook\ParserFirstCallInitHook;

class Hooks implements ParserFirstCallInitHook
{
    // Neither text to read nor scripts: only how it looks. The address of an own file stays on this host.
    private const ALLOWED = [
        'lang' => '/^[A-Za-z0-9-]{2,35}$/',
        'theme' => '/^(auto|light|dark)$/',
        'code' => '/^[A-Za-z0-9.\/_-]{1,100}$/',
        'view' => '/^(full|compact|lookup)$/',
        'overlay' => '/^(?!\/\/)[A-Za-z0-9.\/_-]{1,200}$/',
        'heading-level' => '/^[1-6]$/',
    ];

    public function onParserFirstCallInit($parser)
    {
        $parser->setHook('ndr-lens', [self::class, 'render']);
    }

    public static function render($content, array $given, $parser)
    {
        $wishes = [];
        foreach (self::ALLOWED as $name => $form) {
            if (isset($given[$name]) && preg_match($form, $given[$name])) {
                $wishes[$name] = $given[$name];
            }
        }
        // It has moved since 1.39.
        $html = class_exists('MediaWiki\Html\Html') ? 'MediaWiki\Html\Html' : 'Html';
        $output = $parser->getOutput();
        $output->addModuleStyles(['ext.ndrLens.styles']);
        // In a block of its own, or wikitext puts a paragraph around it.
        if (!isset($given['frame'])) {
            $output->addModules(['ext.ndrLens']);
            return $html::rawElement('div', [], $html::element('ndr-lens', $wishes));
        }
        global $wgExtensionAssetsPath;
        $output->addModules(['ext.ndrLens.frame']);
        return $html::rawElement('div', [], $html::element('iframe', [
            'class' => 'ndr-lens',
            'title' => 'NDR Lens',
            'sandbox' => 'allow-scripts',
            'allow' => 'clipboard-write',
            'src' => "$wgExtensionAssetsPath/NdrLens/ndr-lens.html#" . http_build_query($wishes),
        ]));
    }
}
