// @ts-check
// Stands in the page itself, in words that browsers of 2010 understand: says why nothing comes where the scripts do not run.
(function () {
    var html = document.documentElement;
    function tell() {
        var main = document.getElementById('main');
        if (!main || html.hasAttribute('data-running')) return;
        main.removeAttribute('aria-busy');
        main.innerHTML =
            '<div class="page" data-old-browser><h1>このページを表示できません</h1>' +
            '<p>お使いのブラウザーでは、このページのプログラムが動きません。Chrome・Edge・Firefox の最近の版か、Safari 16.4 以降（iPadOS・iOS 16.4 以降）でお開きください。' +
            '新しいブラウザーでもこの表示が出るときは、読み込みが途中で切れています。再読み込みしてください。</p>' +
            '<div lang="en"><h1>This page cannot be shown</h1>' +
            '<p>Its program does not run in this browser. Please use a recent Chrome, Edge or Firefox, or Safari 16.4 or later (iPadOS or iOS 16.4 or later). ' +
            'If your browser is recent, loading was interrupted: please reload.</p></div></div>';
    }
    // Module scripts have run by then, if they can.
    window.addEventListener('load', tell);
})();
